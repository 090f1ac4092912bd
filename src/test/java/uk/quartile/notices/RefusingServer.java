package uk.quartile.notices;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody, which GreenMail can't be. */
final class RefusingServer implements Closeable {

	private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

	RefusingServer() throws IOException {
		Thread thread = new Thread(this::serve);
		thread.setDaemon(true);
		thread.start();
	}

	String address() {
		return "smtp://127.0.0.1:" + this.socket.getLocalPort();
	}

	private void serve() {
		try {
			while (true) {
				try (Socket client = this.socket.accept()) {
					answer(client);
				}
			}
		}
		catch (IOException ex) {
			// Closed.
		}
	}

	private static void answer(Socket client) throws IOException {
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
		OutputStream out = client.getOutputStream();
		say(out, "220 refusing.example");
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			say(out, line.startsWith("RCPT") ? "550 5.1.1 no such mailbox" : "250 OK");
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
