import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

class FlowPublisherDropped {
  interface Files {
    Flow.Publisher<ByteBuffer> upload(String name);
  }

  void push(Files files, String name) {
    // BUG: Diagnostic contains: The Publisher of upload is dropped
    files.upload(name);
  }
}
