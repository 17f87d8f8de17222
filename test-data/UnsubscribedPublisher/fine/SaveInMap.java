import java.util.List;

class SaveInMap {
  interface Store {
    String save(String row);
  }

  List<String> importRows(List<String> rows, Store store) {
    return rows.stream().map(store::save).toList();
  }
}
