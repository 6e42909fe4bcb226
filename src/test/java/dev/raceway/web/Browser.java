package dev.raceway.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A browser without a window and without network, by the WebDriver protocol; its driver has been
 * started by someone else.
 */
final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Where a browser without a window has no shadow of a network. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--host-resolver-rules=MAP * ~NOTFOUND");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String session;

  /**
   * Opens a browser.
   *
   * @param driver the address of the driver
   * @param folder for what the browser keeps
   */
  Browser(String driver, Path folder) throws IOException {
    ObjectNode asked = JSON.createObjectNode();
    ObjectNode capabilities = asked.putObject("capabilities").putObject("alwaysMatch");
    ArrayNode options = capabilities.putObject("goog:chromeOptions").putArray("args");
    OPTIONS.forEach(options::add);
    options.add("--user-data-dir=" + folder.toAbsolutePath());
    capabilities.putObject("goog:loggingPrefs").put("browser", "ALL");
    session = driver + "/session/" + post(driver + "/session", asked).get("sessionId").asText();
    ObjectNode offline = JSON.createObjectNode();
    offline
        .putObject("network_conditions")
        .put("offline", true)
        .put("latency", 0)
        .put("throughput", 0);
    post(session + "/chromium/network_conditions", offline);
  }

  /** Gives pages a size, in the light or the dark. */
  void look(int width, int height, boolean dark) throws IOException {
    ObjectNode size = JSON.createObjectNode();
    size.put("width", width).put("height", height).put("deviceScaleFactor", 1);
    command("Emulation.setDeviceMetricsOverride", size.put("mobile", width < 600));
    ObjectNode media = JSON.createObjectNode();
    media
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    command("Emulation.setEmulatedMedia", media);
  }

  /** Shows a page. */
  void open(Path page) throws IOException {
    post(session + "/url", JSON.createObjectNode().put("url", page.toUri().toString()));
  }

  /** Presses and releases a key. */
  void press(String key) throws IOException {
    ObjectNode asked = JSON.createObjectNode();
    ObjectNode keyboard = asked.putArray("actions").addObject();
    keyboard.put("type", "key").put("id", "keyboard");
    ArrayNode actions = keyboard.putArray("actions");
    actions.addObject().put("type", "keyDown").put("value", key);
    actions.addObject().put("type", "keyUp").put("value", key);
    post(session + "/actions", asked);
  }

  /** Clicks, or taps, an element. */
  void click(String selector) throws IOException {
    ObjectNode wanted = JSON.createObjectNode();
    wanted.put("using", "css selector").put("value", selector);
    JsonNode found = post(session + "/element", wanted);
    String element = found.elements().next().asText();
    post(session + "/element/" + element + "/click", JSON.createObjectNode());
  }

  /** Returns what a script gives in the page. */
  JsonNode run(String script) throws IOException {
    ObjectNode asked = JSON.createObjectNode();
    asked.put("script", script).putArray("args");
    return post(session + "/execute/sync", asked);
  }

  /** Returns what stands in the console since it was asked last. */
  List<String> console() throws IOException {
    List<String> lines = new ArrayList<>();
    post(session + "/se/log", JSON.createObjectNode().put("type", "browser"))
        .forEach(line -> lines.add(line.get("message").asText()));
    return lines;
  }

  /** Keeps a picture of what is in sight. */
  void picture(Path file) throws IOException {
    String picture = get(session + "/screenshot").asText();
    Files.write(file, Base64.getDecoder().decode(picture));
  }

  /** Returns the page as it is printed. */
  byte[] print() throws IOException {
    return Base64.getDecoder().decode(post(session + "/print", JSON.createObjectNode()).asText());
  }

  private void command(String name, ObjectNode parameters) throws IOException {
    ObjectNode asked = JSON.createObjectNode();
    asked.put("cmd", name).set("params", parameters);
    post(session + "/goog/cdp/execute", asked);
  }

  private JsonNode post(String address, ObjectNode asked) throws IOException {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .POST(BodyPublishers.ofString(asked.toString()))
            .build());
  }

  private JsonNode get(String address) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(address)).build());
  }

  private JsonNode send(HttpRequest request) throws IOException {
    JsonNode value = JSON.readTree(answer(request)).path("value");
    if (value.has("error")) {
      throw new IOException(request.uri() + ": " + value.get("message").asText());
    }
    return value;
  }

  private String answer(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(request.uri().toString());
    }
  }

  @Override
  public void close() throws IOException {
    send(HttpRequest.newBuilder(URI.create(session)).DELETE().build());
  }
}
