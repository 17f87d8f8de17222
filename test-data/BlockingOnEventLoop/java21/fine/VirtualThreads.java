import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

final class VirtualThreads extends SimpleChannelInboundHandler<String> {
  private final Executor requests = Executors.newVirtualThreadPerTaskExecutor();

  @Override
  protected void channelRead0(ChannelHandlerContext context, String name) {
    requests.execute(() -> answer(context, Path.of(name)));
  }

  private void answer(ChannelHandlerContext context, Path file) {
    try {
      context.writeAndFlush(Files.readString(file), context.voidPromise());
    } catch (IOException e) {
      context.fireExceptionCaught(e);
    }
  }
}
