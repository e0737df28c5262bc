package org.w3id.badia.web.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.http.HttpServlet;
import java.util.function.Function;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.queries.Questions;
import org.w3id.badia.web.search.NameIndex;
import org.w3id.badia.web.sparql.Execution;

/** {@code /mcp}: the Model Context Protocol over HTTP, without sessions and without writing. */
public final class McpEndpoint {
  private McpEndpoint() {}

  /** The servlet with all tools. */
  public static HttpServlet of(
      Service service, Execution execution, Questions questions, NameIndex names) {
    McpAnswers answers = new McpAnswers(service, execution, questions, names);
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(McpJsonMapper.getDefault())
            .messageEndpoint("/mcp")
            .build();
    McpServer.sync(transport)
        .serverInfo("badia", service.version())
        .instructions("Each answer names the reports it rests on; cite them.")
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .immediateExecution(true)
        .toolCall(Tools.search(), (c, r) -> result(r, a -> answers.search(text(a, "text"))))
        .toolCall(Tools.describe(), (c, r) -> result(r, a -> answers.describe(text(a, "iri"))))
        .toolCall(Tools.schema(), (c, r) -> result(r, a -> answers.schema()))
        .toolCall(Tools.questions(), (c, r) -> result(r, a -> answers.questions()))
        .toolCall(
            Tools.question(),
            (c, r) -> result(r, a -> answers.question(text(a, "name"), a.arguments())))
        .toolCall(Tools.sparql(), (c, r) -> result(r, a -> answers.sparql(text(a, "query"))))
        .build();
    return transport;
  }

  private static String text(CallToolRequest request, String name) {
    Object value = request.arguments() == null ? null : request.arguments().get(name);
    if (value == null) {
      throw new HttpFault(400, "The argument " + name + " is missing.");
    }
    return value.toString();
  }

  private static CallToolResult result(
      CallToolRequest request, Function<CallToolRequest, String> tool) {
    try {
      return CallToolResult.builder().addTextContent(tool.apply(request)).build();
    } catch (HttpFault | ProblemException e) {
      return CallToolResult.builder().addTextContent(e.getMessage()).isError(true).build();
    }
  }
}
