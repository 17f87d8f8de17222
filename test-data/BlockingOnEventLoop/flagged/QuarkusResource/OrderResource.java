import io.smallrye.mutiny.Uni;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/orders")
public class OrderResource {
  private final EntityManager orders;

  OrderResource(EntityManager orders) {
    this.orders = orders;
  }

  @GET
  public Uni<String> first() {
    // BUG: Diagnostic contains: EntityManager.find blocks the Quarkus event loop
    return Uni.createFrom().item(orders.find(String.class, 1));
  }
}
