import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.logging.Level;
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
      Futures.addCallback(
          lease.giveBack(),
          new FutureCallback<Object>() {
            @Override
            public void onSuccess(Object result) {}

            @Override
            public void onFailure(Throwable error) {
              logger.log(Level.SEVERE, "giveBack failed", error);
            }
          },
          MoreExecutors.directExecutor());
    }
  }
}
