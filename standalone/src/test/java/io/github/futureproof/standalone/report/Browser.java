package io.github.futureproof.standalone.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, driven by its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final Pattern PAGE =
      Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"(ws:[^\"]+)\"");
  private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+)");
  private static final Pattern VALUE =
      Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*+)\"}}}$", Pattern.DOTALL);
  private static final Pattern DATA = Pattern.compile("\"data\":\"([^\"]*)\"");
  private static final Pattern ADDRESS = Pattern.compile("\"request\":\\{\"url\":\"([^\"]*)\"");

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  /** The browser of this machine, by its usual names, or by the variable CHROMIUM. */
  static Optional<Path> find() {
    String named = System.getenv("CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one with an empty profile. */
  Browser(Path executable) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("browser");
    process =
        new ProcessBuilder(
                executable.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-background-networking",
                "--no-first-run",
                "--force-color-profile=srgb",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    await("the browser to start", () -> Files.exists(port) && !lines(port).isEmpty());
    String number = lines(port).get(0);
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest pages =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + number + "/json/list")).build();
    String found = client.send(pages, HttpResponse.BodyHandlers.ofString()).body();
    Matcher page = PAGE.matcher(found);
    if (!page.find()) {
      throw new IOException("no page in " + found);
    }
    socket = client.newWebSocketBuilder().buildAsync(URI.create(page.group(1)), new Ear()).join();
    call("Page.enable", "");
    call("Runtime.enable", "");
    call("Log.enable", "");
    call("Network.enable", "");
  }

  /** Opens a page of this size, and waits until it has drawn itself. */
  void open(String address, int width, int height) {
    size(width, height);
    requests.clear();
    complaints.clear();
    // Another page in between: an address that differs in its end alone would load nothing.
    navigate("about:blank");
    navigate(address);
  }

  private void navigate(String address) {
    call("Page.navigate", "\"url\":" + quoted(address));
    String file = address.replaceFirst("#.*", "");
    await(
        "the page to load",
        () -> eval("document.readyState + ' ' + location.href").startsWith("complete " + file));
  }

  void size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        "\"width\":"
            + width
            + ",\"height\":"
            + height
            + ",\"deviceScaleFactor\":1,\"mobile\":false");
  }

  /** What the page is told of its reader's wishes: {@code prefers-color-scheme} and the like. */
  void prefers(String feature, String value) {
    call(
        "Emulation.setEmulatedMedia",
        "\"features\":[{\"name\":" + quoted(feature) + ",\"value\":" + quoted(value) + "}]");
  }

  /** The medium: {@code print}, or empty for the screen. */
  void medium(String medium) {
    call("Emulation.setEmulatedMedia", "\"media\":" + quoted(medium));
  }

  void scripts(boolean on) {
    call("Emulation.setScriptExecutionDisabled", "\"value\":" + !on);
  }

  /** The value of an expression as text; promises are awaited. */
  String eval(String expression) {
    String answer =
        call(
            "Runtime.evaluate",
            "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                + quoted("Promise.resolve(" + expression + ").then(String)"));
    Matcher value = VALUE.matcher(answer);
    if (!value.find()) {
      throw new AssertionError(expression + ": " + answer);
    }
    return unquoted(value.group(1));
  }

  /** Presses and releases a key, named as in {@code KeyboardEvent.key}. */
  void key(String key) {
    String more = key.length() == 1 ? ",\"text\":" + quoted(key) : code(key);
    String event = "\"key\":" + quoted(key) + more;
    call("Input.dispatchKeyEvent", "\"type\":\"keyDown\"," + event);
    call("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + event);
  }

  private static String code(String key) {
    int code =
        switch (key) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          case "Escape" -> 27;
          case "End" -> 35;
          case "Home" -> 36;
          case "ArrowUp" -> 38;
          case "ArrowDown" -> 40;
          default -> throw new IllegalArgumentException(key);
        };
    String text = key.equals("Enter") ? ",\"text\":\"\\r\"" : "";
    return ",\"code\":" + quoted(key) + ",\"windowsVirtualKeyCode\":" + code + text;
  }

  void type(String text) {
    text.codePoints().forEach(c -> key(Character.toString(c)));
  }

  /** Clicks with the mouse on the middle of the first element that a selector finds. */
  void click(String selector) {
    String[] middle =
        eval("(() => { const b = document.querySelector("
                + quoted(selector)
                + ").getBoundingClientRect();"
                + " return (b.x + b.width / 2) + ' ' + (b.y + b.height / 2); })()")
            .split(" ");
    String at =
        ",\"x\":" + middle[0] + ",\"y\":" + middle[1] + ",\"button\":\"left\",\"clickCount\":1";
    call("Input.dispatchMouseEvent", "\"type\":\"mousePressed\"" + at);
    call("Input.dispatchMouseEvent", "\"type\":\"mouseReleased\"" + at);
  }

  /** Writes what is to be seen as a PNG. */
  void screenshot(Path file) throws IOException {
    Matcher data = DATA.matcher(call("Page.captureScreenshot", "\"format\":\"png\""));
    if (!data.find()) {
      throw new AssertionError("no screenshot");
    }
    Files.write(file, Base64.getDecoder().decode(data.group(1)));
  }

  /** The text of the page as it is in the DOM, also where it runs no scripts. */
  String html() {
    String root = call("DOM.getDocument", "\"depth\":0");
    Matcher id = Pattern.compile("\"nodeId\":(\\d+)").matcher(root);
    if (!id.find()) {
      throw new AssertionError(root);
    }
    return unquoted(call("DOM.getOuterHTML", "\"nodeId\":" + id.group(1)));
  }

  /** What was asked for since the page was opened. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the browser complained of since then: exceptions, errors, what the policy forbade. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private String call(String method, String parameters) {
    String id = Integer.toString(ids.incrementAndGet());
    CompletableFuture<String> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket
        .sendText(
            "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}",
            true)
        .join();
    String text = answer.orTimeout(60, TimeUnit.SECONDS).join();
    if (text.startsWith("{\"id\":" + id + ",\"error\"")) {
      throw new AssertionError(method + ": " + text);
    }
    return text;
  }

  /** A text as JSON has it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    HtmlText.json(text, quoted);
    return quoted.toString();
  }

  private static String unquoted(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char next = json.charAt(++i);
      switch (next) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'u' -> {
          text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(next);
      }
    }
    return text.toString();
  }

  static void await(String what, BooleanSupplier done) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // The last of its processes may still write there.
    await("the profile to be deleted", () -> delete(profile));
  }

  private static boolean delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | java.io.UncheckedIOException e) {
      return false;
    }
  }

  /** Hears answers and events. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        heard(parts.toString());
        parts.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void heard(String message) {
      Matcher id = ID.matcher(message);
      if (id.find()) {
        waiting.remove(id.group(1)).complete(message);
      } else if (message.startsWith("{\"method\":\"Network.requestWillBeSent\"")) {
        Matcher address = ADDRESS.matcher(message);
        requests.add(address.find() ? address.group(1) : message);
      } else if (message.startsWith("{\"method\":\"Runtime.exceptionThrown\"")
          || message.startsWith("{\"method\":\"Log.entryAdded\"")) {
        complaints.add(message);
      }
    }
  }
}
