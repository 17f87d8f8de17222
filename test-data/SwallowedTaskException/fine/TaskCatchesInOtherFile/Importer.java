import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Importer {
  private static final Logger log = LoggerFactory.getLogger(Importer.class);

  void importAll() {
    try {
      for (String line : System.getProperty("lines", "").split(",")) {
        read(line);
      }
    } catch (RuntimeException e) {
      log.error("import failed", e);
    }
  }

  private void read(String line) {
    if (line.isBlank()) {
      throw new IllegalArgumentException("an empty line");
    }
  }
}
