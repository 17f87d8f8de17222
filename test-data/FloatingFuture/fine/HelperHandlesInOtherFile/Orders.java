class Orders {
  private final Notifier notifier = new Notifier();

  void place(String order) {
    notifier.announce(order);
  }
}
