import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.S3AsyncClient;

class VoidLambdaDropsFuture {
  private static final Logger log = LoggerFactory.getLogger(VoidLambdaDropsFuture.class);

  Consumer<String> remover(S3AsyncClient s3) {
    log.info("ready");
    // BUG: Diagnostic contains: The future of deleteObject is dropped
    return key -> s3.deleteObject(request -> request.bucket("reports").key(key));
  }
}
