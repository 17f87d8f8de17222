import io.reactivex.Completable;
import io.reactivex.Single;

class InvoiceStoredTwiceRemoved {
  interface Drafts {
    Completable remove(long id);

    Single<Long> archive(long id);
  }

  private final Drafts drafts;

  InvoiceStoredTwiceRemoved(Drafts drafts) {
    this.drafts = drafts;
  }

  Single<Long> close(long id) {
    // BUG: Diagnostic contains: The Completable of remove is dropped
    drafts.remove(id);
    return drafts.archive(id);
  }
}
