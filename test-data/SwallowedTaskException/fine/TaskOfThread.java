class TaskOfThread {
  void read(String line) {
    new Thread(() -> Integer.parseInt(line)).start();
  }
}
