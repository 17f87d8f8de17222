class Checkout {
  private final Ledger ledger = new Ledger();

  void pay(String account, long cents) {
    if (cents > 0) {
      // BUG: Diagnostic contains: The Mono of book is dropped
      ledger.book(account, cents);
    }
  }
}
