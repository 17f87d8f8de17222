import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;

class FinallyAddsCallback {
  interface Lease {
    ListenableFuture<Void> giveBack();
  }

  void with(Lease lease, Runnable work, FutureCallback<Void> audit) {
    try {
      work.run();
    } finally {
      Futures.addCallback(lease.giveBack(), audit, MoreExecutors.directExecutor());
    }
  }
}
