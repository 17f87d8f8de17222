interface Ledger {
  void book(String order);
}
