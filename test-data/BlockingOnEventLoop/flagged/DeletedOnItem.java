import io.smallrye.mutiny.Uni;
import io.smallrye.common.annotation.NonBlocking;
import java.io.File;

class DeletedOnItem {
  @NonBlocking
  Uni<Boolean> delete(String name) {
    return Uni.createFrom()
        .item(name)
        .onItem()
        // BUG: Diagnostic contains: File.delete blocks the @NonBlocking event loop
        .transform(path -> new File(path).delete());
  }
}
