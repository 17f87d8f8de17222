import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.File;
import java.time.Duration;
import java.util.concurrent.Executor;

final class MutinyHops {
  Uni<Boolean> clean(File file, Executor disks) {
    return Uni.createFrom()
        .item(file::delete)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .emitOn(disks)
        .map(gone -> gone || file.delete());
  }

  Uni<Boolean> later(File file) {
    return Uni.createFrom()
        .item(file)
        .onItem()
        .delayIt()
        .by(Duration.ofSeconds(1))
        .map(File::delete);
  }
}
