import okhttp3.OkHttpClient;
import okhttp3.Request;

class PingNeverSent {
  private final OkHttpClient client = new OkHttpClient();

  void ping(String host) {
    Request request = new Request.Builder().url("https://" + host + "/ping").build();
    // BUG: Diagnostic contains: The Call of newCall is dropped: nobody starts it
    client.newCall(request);
  }
}
