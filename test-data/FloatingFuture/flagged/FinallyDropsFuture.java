import com.google.common.util.concurrent.ListenableFuture;
import java.util.logging.Logger;

class FinallyDropsFuture {
  private static final Logger logger = Logger.getLogger(FinallyDropsFuture.class.getName());

  interface Lease {
    ListenableFuture<Void> giveBack();
  }

  void with(Lease lease, Runnable work) {
    try {
      work.run();
    } finally {
      // BUG: Diagnostic contains: The future of giveBack is dropped
      lease.giveBack();
    }
  }
}
