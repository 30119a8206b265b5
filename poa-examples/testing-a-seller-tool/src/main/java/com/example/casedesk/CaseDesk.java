package com.example.casedesk;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads a form, prints what is wrong with it beside its fields, and writes the text for the ticket.
 *
 * <pre>
 * CaseDesk CASE.json [TEXT.ticket]
 * </pre>
 *
 * <p>The exit status is 0 for a case without errors, 1 with errors, and 2 if the file is no case.
 */
public final class CaseDesk {

    private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

    private CaseDesk() {}

    /**
     * Runs the program and ends the JVM with its exit status.
     *
     * @param args the form, and where to write the text
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), LocalDate.now(ZoneId.systemDefault()), System.out, System.err));
    }

    static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
        ENGINE.setLevel(Level.WARNING);
        if (args.isEmpty() || args.size() > 2) {
            err.println("usage: CaseDesk CASE.json [TEXT.ticket]");
            return 2;
        }
        try {
            CaseForm form = CaseStore.read(text(Path.of(args.get(0))));
            List<CaseCheck.Remark> remarks = new CaseCheck().remarks(form, options(today));
            remarks.forEach(remark -> out.println(line(remark)));
            String ticket = ticket(form);
            if (args.size() == 1) {
                out.print(ticket);
            } else {
                write(Path.of(args.get(1)), ticket);
            }
            return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR) ? 1 : 0;
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + ": there is no such file or folder");
        } catch (IOException | InvalidPathException e) {
            err.println("a file can't be read or written: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            err.println(args.get(0) + ": " + e.getMessage());
        }
        return 2;
    }

    static ValidationOptions options(LocalDate today) {
        return ValidationOptions.submission().asOf(today).prose(DeskWords.checker());
    }

    static String ticket(CaseForm form) {
        PlanOfAction plan = CaseMapper.toPlan(form);
        Labels labels = Labels.forLanguage(plan.getLanguage());
        return new TicketRenderer()
                .render(PlanComposer.of(TicketLayout.LAYOUT, labels).compose(plan));
    }

    private static String line(CaseCheck.Remark remark) {
        return remark.field() + ": " + remark.severity() + " " + remark.sentence() + " [" + remark.code() + "]";
    }

    /** All of it or nothing: what was there before stays until the new text is whole. */
    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path begun = Files.createTempFile(folder, "ticket", ".tmp");
        try {
            Files.writeString(begun, text);
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    /** A whole file, of which no more is read than a form may have. */
    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(CaseStore.MAX_LENGTH + 1);
            if (bytes.length > CaseStore.MAX_LENGTH) {
                throw new IllegalArgumentException("a case has at most " + CaseStore.MAX_LENGTH + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
