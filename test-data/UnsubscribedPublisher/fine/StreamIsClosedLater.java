import java.util.List;
import java.util.stream.Stream;

class StreamIsClosedLater {
  Stream<String> open(List<String> rows, Runnable release) {
    Stream<String> stream = rows.stream();
    stream.onClose(release);
    return stream;
  }
}
