import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class ThumbnailsAreCollected {
  interface Scaler {
    CompletableFuture<byte[]> scale(String file, int width);
  }

  void prepare(Scaler scaler, List<String> files) {
    CompletableFuture.allOf(
            files.stream().map(file -> scaler.scale(file, 128)).collect(Collectors.toList())
                .toArray(new CompletableFuture[0]))
        .join();
    System.out.println(files.size() + " thumbnails are ready");
  }
}
