import io.vertx.core.Future;
import java.util.List;

class ReplaceAllWithSideWork {
  interface Log {
    Future<Void> append(String line);
  }

  void normalize(List<String> names, Log log) {
    names.replaceAll(
        name -> {
          // BUG: Diagnostic contains: replaceAll drops what append starts for each element
          log.append("was " + name);
          return name.trim();
        });
  }
}
