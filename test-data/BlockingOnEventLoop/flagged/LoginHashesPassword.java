import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

final class LoginHashesPassword {
  void routes(Router router) {
    // BUG: Diagnostic contains: SecretKeyFactory.generateSecret computes for long on the Vert.x event
    router.post("/login").handler(this::login);
  }

  private void login(RoutingContext context) {
    try {
      PBEKeySpec key = new PBEKeySpec("secret".toCharArray(), new byte[16], 310_000, 256);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
      context.response().setStatusCode(hash.length > 0 ? 200 : 401).end();
    } catch (GeneralSecurityException e) {
      context.fail(e);
    }
  }
}
