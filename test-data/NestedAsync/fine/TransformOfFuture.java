import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;

class TransformOfFuture {
  interface Billing {
    ListenableFuture<String> charge(String account);
  }

  ListenableFuture<?> bill(ListenableFuture<String> account, Billing billing) {
    return Futures.transformAsync(account, a -> billing.charge(a), MoreExecutors.directExecutor());
  }
}
