package com.example.offline;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel. The JVM makes it. */
public final class ShutChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw Doors.refused("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw Doors.refused("datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw Doors.refused("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw Doors.refused("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw Doors.refused("server socket channel");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        throw Doors.refused("server socket channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw Doors.refused("socket channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw Doors.refused("socket channel");
    }
}
