import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class CatchIsTooNarrow {
  private static final Logger log = LoggerFactory.getLogger(CatchIsTooNarrow.class);

  interface Parser {
    int parse(String text);
  }

  void parse(ExecutorService pool, Parser parser, String text) {
    pool.execute(
        () -> {
          try {
            parser.parse(text);
          } catch (NumberFormatException e) {
            log.warn("no number: {}", text, e);
          }
        });
  }
}
