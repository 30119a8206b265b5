package io.github.poasdk.benchmarks;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.Renderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What else could write a letter. */
final class RenderRivals {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Template freemarker = template();
    private final TemplateEngine thymeleaf = engine();
    private final Renderer html =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();
    private final Renderer markdown =
            MarkdownRenderer.builder().extensions(TABLES).build();
    private final Renderer text =
            TextContentRenderer.builder().extensions(TABLES).build();

    private static Template template() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(RenderRivals.class, "/rivals"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
        try {
            return configuration.getTemplate("letter.ftlh");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("rivals/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    String freemarker(Map<String, Object> document) {
        StringWriter out = new StringWriter();
        try {
            freemarker.process(document, out);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    String thymeleaf(Map<String, Object> document) {
        return thymeleaf.process("letter", new Context(Locale.ROOT, document));
    }

    String html(Node document) {
        return html.render(document);
    }

    String markdown(Node document) {
        return markdown.render(document);
    }

    String text(Node document) {
        return text.render(document);
    }
}
