import java.util.concurrent.Future;

class ServiceOfOnesOwn {
  interface Mails {
    Future<?> schedule(String mail);
  }

  void later(Mails mails, String mail) {
    // BUG: Diagnostic contains: The future of schedule is dropped
    mails.schedule(mail);
  }
}
