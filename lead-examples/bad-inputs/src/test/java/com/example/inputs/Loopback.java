package com.example.inputs;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts who calls. */
final class Loopback implements AutoCloseable {

  private final AtomicInteger hits = new AtomicInteger();
  private final ServerSocket server;
  private final Thread thread = new Thread(this::count, "loopback");

  Loopback() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    thread.setDaemon(true);
    thread.start();
  }

  private void count() {
    while (!server.isClosed()) {
      try (Socket hit = server.accept()) {
        hits.incrementAndGet();
        hit.getOutputStream().write("HTTP/1.0 404 None\r\n\r\n".getBytes(US_ASCII));
      } catch (IOException closed) {
        return;
      }
    }
  }

  String url() {
    return "http://"
        + server.getInetAddress().getHostAddress()
        + ":"
        + server.getLocalPort()
        + "/x";
  }

  /** How often somebody else called; waits for them, since calls are taken in their order. */
  int hits() {
    try (Socket call = new Socket(server.getInetAddress(), server.getLocalPort())) {
      call.getInputStream().readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return hits.addAndGet(-1);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
