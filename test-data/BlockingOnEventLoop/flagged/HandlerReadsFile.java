import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class HandlerReadsFile extends SimpleChannelInboundHandler<String> {
  private final Path pages;

  HandlerReadsFile(Path pages) {
    this.pages = pages;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, String name) throws IOException {
    // BUG: Diagnostic contains: Files.readAllBytes blocks the Netty event loop
    byte[] page = Files.readAllBytes(pages.resolve(name));
    context.writeAndFlush(Unpooled.wrappedBuffer(page), context.voidPromise());
  }
}
