import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.vertx.ext.web.Router;
import org.bson.Document;

final class OrdersInMongo {
  private final MongoCollection<Document> orders;

  OrdersInMongo(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void mount(Router router) {
    router
        .get("/orders/:id")
        .blockingHandler(
            context -> {
              Document order = orders.find(Filters.eq(context.pathParam("id"))).first();
              context.response().end(order == null ? "" : order.toJson());
            });
  }
}
