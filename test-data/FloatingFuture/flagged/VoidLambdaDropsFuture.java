import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.S3AsyncClient;

class VoidLambdaDropsFuture {
  private static final Logger log = LoggerFactory.getLogger(VoidLambdaDropsFuture.class);

  void remove(S3AsyncClient s3, Optional<String> key) {
    // BUG: Diagnostic contains: The future of deleteObject is dropped
    key.ifPresent(k -> s3.deleteObject(request -> request.bucket("reports").key(k)));
  }
}
