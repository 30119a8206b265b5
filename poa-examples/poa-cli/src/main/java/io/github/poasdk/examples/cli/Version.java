package io.github.poasdk.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the SDK, which stands in the manifest of the jar, and that of Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"poa " + version, "Java " + Runtime.version()};
    }
}
