class Checkout {
  private final Ledger ledger = new Ledger();

  void pay(String account, long cents) {
    if (cents > 0) {
      ledger.book(account, cents)
          .subscribe(result -> {}, error ->
              Thread.currentThread()
                  .getUncaughtExceptionHandler()
                  .uncaughtException(Thread.currentThread(), error));
    }
  }
}
