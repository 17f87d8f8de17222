import java.util.List;

class PeekThenCount {
  void closeAll(List<AutoCloseable> things) {
    things.stream()
        .peek(
            thing -> {
              try {
                thing.close();
              } catch (Exception error) {
                System.err.println(error);
              }
            })
        .forEach(System.out::println);
  }
}
