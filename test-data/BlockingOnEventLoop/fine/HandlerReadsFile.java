import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

final class HandlerReadsFile extends SimpleChannelInboundHandler<String> {
  private final Path pages;
  private final Executor files;

  HandlerReadsFile(Path pages, Executor files) {
    this.pages = pages;
    this.files = files;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, String name) {
    files.execute(
        () -> {
          try {
            byte[] page = Files.readAllBytes(pages.resolve(name));
            context.writeAndFlush(Unpooled.wrappedBuffer(page), context.voidPromise());
          } catch (IOException e) {
            context.fireExceptionCaught(e);
          }
        });
  }
}
