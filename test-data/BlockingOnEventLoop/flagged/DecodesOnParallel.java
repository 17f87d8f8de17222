import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

final class DecodesOnParallel {
  Flux<BufferedImage> pictures(Flux<byte[]> uploads) {
    return uploads
        .publishOn(Schedulers.parallel())
        // the counter first
        .map(DecodesOnParallel::counted)
        .publishOn(Schedulers.single())
        // BUG: Diagnostic contains: ImageIO.read computes for long on the Reactor non-blocking
        .map(upload -> decode(upload));
  }

  private static byte[] counted(byte[] upload) {
    return upload;
  }

  private static BufferedImage decode(byte[] upload) {
    try {
      return ImageIO.read(new ByteArrayInputStream(upload));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
