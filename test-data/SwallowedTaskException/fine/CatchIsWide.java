import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class CatchIsWide {
  private static final Logger log = LoggerFactory.getLogger(CatchIsWide.class);

  interface Parser {
    int parse(String text);
  }

  void parse(ExecutorService pool, Parser parser, String text) {
    pool.submit(
        () -> {
          try {
            parser.parse(text);
          } catch (RuntimeException e) {
            log.warn("no number: {}", text, e);
          }
        });
  }
}
