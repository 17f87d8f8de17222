import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

final class LongWay extends ChannelInboundHandlerAdapter {
  private CompletableFuture<String> schema = new CompletableFuture<>();
  private boolean learning;
  private String name;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof String) {
      resend((String) message, context);
    }
  }

  private void resend(String message, ChannelHandlerContext context) {
    if (!message.isEmpty()) {
      context.write(schemaName() + late() + message);
    }
  }

  private String schemaName() {
    if (learning) {
      return load();
    }
    return "";
  }

  private String late() {
    if (name != null) {
      return name;
    }
    return load();
  }

  private String load() {
    return schema.join();
  }
}
