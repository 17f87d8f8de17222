import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.File;

class DeletedOnItem {
  @NonBlocking
  Uni<Boolean> delete(String name) {
    return Uni.createFrom()
        .item(name)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transform(path -> new File(path).delete());
  }
}
