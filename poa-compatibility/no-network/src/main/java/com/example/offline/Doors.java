package com.example.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The ways out of a JVM. All are shut, and whoever tries one is noted. */
final class Doors {

    private static final List<String> TRIED = new CopyOnWriteArrayList<>();
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private Doors() {}

    /** Shuts what the options of the JVM have left open; once. */
    @SuppressWarnings("deprecation")
    static void shut() throws IOException {
        Security.setProperty("networkaddress.cache.negative.ttl", "-1");
        Socket.setSocketImplFactory(() -> {
            throw new UncheckedIOException(refused("socket"));
        });
        ServerSocket.setSocketFactory(() -> {
            throw new UncheckedIOException(refused("server socket"));
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new UncheckedIOException(refused("datagram"));
        });
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new ShutHandler());
    }

    /** Notes that somebody tried. */
    static IOException refused(String door) {
        TRIED.add(door);
        return new IOException("refused: " + door);
    }

    /** What was tried since the last call. A name that was looked up stays in the JDK's cache, found or not. */
    static List<String> tried() throws ReflectiveOperationException {
        List<String> tried = new ArrayList<>(TRIED);
        TRIED.clear();
        var cache = InetAddress.class.getDeclaredField("cache");
        cache.setAccessible(true);
        Map<?, ?> names = (Map<?, ?>) cache.get(null);
        names.keySet().forEach(name -> tried.add("name " + name));
        names.clear();
        return tried;
    }

    private static final class ShutHandler extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw refused("URL " + url);
        }
    }
}
