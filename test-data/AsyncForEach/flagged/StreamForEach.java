import io.reactivex.rxjava3.core.Completable;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class StreamForEach {
  private static final Logger log = LoggerFactory.getLogger(StreamForEach.class);

  interface Index {
    Completable add(String word);
  }

  void index(Stream<String> words, Index index) {
    // BUG: Diagnostic contains: forEach drops what add returns for each element
    words.filter(word -> !word.isBlank()).forEach(word -> index.add(word));
  }
}
