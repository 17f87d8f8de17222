import com.google.common.util.concurrent.ListenableFuture;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class BlockBodyWithHelper {
  interface Billing {
    ListenableFuture<String> charge(String account);
  }

  private final Billing billing;

  BlockBodyWithHelper(Billing billing) {
    this.billing = billing;
  }

  int chargeAll(List<String> accounts) {
    AtomicInteger count = new AtomicInteger();
    accounts.forEach(
        account -> {
          // BUG: Diagnostic contains: forEach drops what charge starts for each element
          charge(account);
          count.incrementAndGet();
        });
    return count.get();
  }

  private ListenableFuture<String> charge(String account) {
    return billing.charge(account.trim());
  }
}
