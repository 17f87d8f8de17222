import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.sql.DriverManager;
import java.sql.SQLException;

final class OrderHandler extends SimpleChannelInboundHandler<String> {
  @Override
  protected void channelRead0(ChannelHandlerContext context, String order) throws SQLException {
    DriverManager.getConnection("jdbc:h2:mem:orders").close();
    context.writeAndFlush(order, context.voidPromise());
  }
}
