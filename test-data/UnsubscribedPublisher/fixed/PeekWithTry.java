import java.util.List;

class PeekWithTry {
  void closeAll(List<AutoCloseable> things) {
    things.stream()
        .forEach(
            thing -> {
              try {
                thing.close();
              } catch (Exception error) {
                System.err.println(error);
              }
            });
  }
}
