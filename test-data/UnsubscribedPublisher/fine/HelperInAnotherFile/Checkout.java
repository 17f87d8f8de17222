class Checkout {
  private final Ledger ledger = new Ledger();

  void pay(String account, long cents) {
    if (cents > 0) {
      ledger.book(account, cents);
    }
  }
}
