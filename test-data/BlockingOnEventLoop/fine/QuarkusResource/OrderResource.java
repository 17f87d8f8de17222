import io.smallrye.common.annotation.Blocking;
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
  @Blocking
  public Uni<String> first() {
    return Uni.createFrom().item(orders.find(String.class, 1));
  }

  @GET
  @Path("last")
  public String last() {
    return orders.find(String.class, -1);
  }
}
