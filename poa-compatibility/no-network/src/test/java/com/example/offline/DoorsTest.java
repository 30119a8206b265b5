package com.example.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every door is shut, and noticed: otherwise {@link NoNetworkTest} would prove nothing. */
@ExtendWith(Offline.class)
@Tag("jdk")
class DoorsTest {

    private static final InetSocketAddress HERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);

    @ParameterizedTest
    @EnumSource
    void a_door_is_shut_and_whoever_tries_it_is_noted(Door door) throws Exception {
        Throwable refusal = catchThrowable(door.attempt);

        assertThat(refusal).isNotNull();
        assertThat(Doors.tried()).contains(door.noted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https", "ftp", "jar:http"})
    void no_url_can_be_read(String scheme) throws Exception {
        String url = scheme + "://127.0.0.1:9/page" + (scheme.startsWith("jar") ? "!/entry" : "");

        assertThat(catchThrowable(() -> URI.create(url).toURL().openStream())).hasMessageContaining("refused");
        assertThat(Doors.tried()).containsExactly("URL " + url.replaceAll("jar:|!.*", ""));
    }

    @Test
    void no_name_resolves_but_that_of_our_file() throws Exception {
        assertThat(InetAddress.getByName("only.example.com").isLoopbackAddress())
                .isTrue();
        assertThat(Doors.tried()).containsExactly("name only.example.com");
    }

    enum Door {
        SOCKET("socket", () -> new Socket(InetAddress.getLoopbackAddress(), 9)),
        SERVER_SOCKET("server socket", () -> new ServerSocket(0)),
        DATAGRAM("datagram", DatagramSocket::new),
        SOCKET_CHANNEL("socket channel", () -> SocketChannel.open(HERE)),
        SERVER_SOCKET_CHANNEL("server socket channel", ServerSocketChannel::open),
        DATAGRAM_CHANNEL("datagram channel", DatagramChannel::open),
        ASYNCHRONOUS_CHANNEL("asynchronous socket channel", AsynchronousSocketChannel::open),
        ASYNCHRONOUS_SERVER_CHANNEL("asynchronous server socket channel", AsynchronousServerSocketChannel::open),
        SELECTOR("selector", Selector::open),
        HTTP_CLIENT("socket", HttpClient::newHttpClient),
        NAME("name host.example.com", () -> InetAddress.getByName("host.example.com")),
        EQUAL_URLS("name left.example.com", () -> {
            boolean equal = URI.create("http://left.example.com/")
                    .toURL()
                    .equals(URI.create("http://right.example.com/").toURL());
            throw new IllegalStateException("looked up to see that they are equal: " + equal);
        });

        private final String noted;
        private final ThrowingCallable attempt;

        Door(String noted, ThrowingCallable attempt) {
            this.noted = noted;
            this.attempt = attempt;
        }
    }
}
