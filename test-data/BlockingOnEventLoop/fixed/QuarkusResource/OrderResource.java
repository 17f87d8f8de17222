import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
    return Uni.createFrom().item(() -> orders.find(String.class, 1))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
