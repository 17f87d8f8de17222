import java.util.List;

class PeekWithTry {
  void closeAll(List<AutoCloseable> things) {
    things.stream()
        // BUG: Diagnostic contains: The Stream of peek is dropped
        .peek(
            thing -> {
              try {
                thing.close();
              } catch (Exception error) {
                System.err.println(error);
              }
            });
  }
}
