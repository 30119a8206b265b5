package io.github.poasdk.validation.report;

import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as JUnit XML, for build servers: a test case for each finding, since that is what they list, which fails if the
 * finding is heavy enough, and has been skipped if it is lighter; and one that passes if there are none.
 *
 * <pre>{@code
 * String xml = JUnitReport.create().failOn(Severity.WARNING).write(report, options);
 * }</pre>
 */
public final class JUnitReport implements ReportWriter {

    private final Severity failOn;

    private JUnitReport(Severity failOn) {
        this.failOn = failOn;
    }

    /**
     * Errors fail, and nothing else.
     *
     * @return a writer
     */
    public static JUnitReport create() {
        return new JUnitReport(Severity.ERROR);
    }

    /**
     * The same with another limit.
     *
     * @param severity the lightest findings that fail
     * @return a writer
     */
    public JUnitReport failOn(Severity severity) {
        return new JUnitReport(severity);
    }

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public void write(ValidationReport report, ReportOptions options, Appendable out) throws IOException {
        FindingMessages messages = FindingMessages.forLocale(options.locale());
        writeDocument(out, xml -> writeSuite("plan of action", report, messages, xml));
    }

    /** An element {@code testsuites} with a suite for each plan, which has its name. */
    @Override
    public void writeAll(List<PlanReport> reports, Locale locale, Appendable out) throws IOException {
        FindingMessages messages = FindingMessages.forLocale(locale);
        writeDocument(out, xml -> {
            xml.writeStartElement("testsuites");
            for (PlanReport report : reports) {
                writeSuite(XmlText.of(report.name()), report.report(), messages, xml);
            }
            xml.writeEndElement();
        });
    }

    /** What stands in a document. */
    private interface Content {

        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void writeDocument(Appendable out, Content content) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.writeTo(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the report can't be written as XML", e);
        }
        out.append(text.getBuffer()).append('\n');
    }

    private void writeSuite(String name, ValidationReport report, FindingMessages messages, XMLStreamWriter xml)
            throws XMLStreamException {
        List<Finding> findings = report.findings();
        long failures = findings.stream().filter(this::isFailure).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(Math.max(1, findings.size())));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Long.toString(findings.size() - failures));
        xml.writeAttribute("timestamp", report.asOf() + "T00:00:00");
        if (findings.isEmpty()) {
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("classname", "plan");
            xml.writeAttribute("name", "no findings");
        }
        for (Finding finding : findings) {
            writeCase(finding, messages, xml);
        }
        xml.writeEndElement();
    }

    private void writeCase(Finding finding, FindingMessages messages, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", XmlText.of(finding.path().isEmpty() ? "plan" : finding.path()));
        xml.writeAttribute("name", XmlText.of(finding.code() + ": " + messages.name(finding.code())));
        xml.writeStartElement(isFailure(finding) ? "failure" : "skipped");
        xml.writeAttribute("message", XmlText.of(messages.text(finding)));
        if (isFailure(finding)) {
            xml.writeAttribute("type", finding.code());
            StringBuilder details = new StringBuilder(messages.reason(finding.code()));
            finding.withAllImplied()
                    .skip(1)
                    .forEach(implied -> details.append('\n')
                            .append(implied.pointer())
                            .append(": ")
                            .append(messages.text(implied)));
            xml.writeCharacters(XmlText.of(details.toString()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private boolean isFailure(Finding finding) {
        return finding.severity().compareTo(failOn) <= 0;
    }
}
