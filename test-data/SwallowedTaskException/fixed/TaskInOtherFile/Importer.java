class Importer {
  void importAll() {
    for (String line : System.getProperty("lines", "").split(",")) {
      read(line);
    }
  }

  private void read(String line) {
    if (line.isBlank()) {
      throw new IllegalArgumentException("an empty line");
    }
  }
}
