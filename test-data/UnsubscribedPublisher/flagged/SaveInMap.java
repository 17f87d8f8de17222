import java.util.List;

class SaveInMap {
  interface Store {
    String save(String row);
  }

  void importRows(List<String> rows, Store store) {
    // BUG: Diagnostic contains: The Stream of map is dropped
    rows.stream().map(store::save);
  }
}
