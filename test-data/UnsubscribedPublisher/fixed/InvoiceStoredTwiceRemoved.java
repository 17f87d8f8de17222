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
    return drafts.remove(id).andThen(drafts.archive(id));
  }
}
