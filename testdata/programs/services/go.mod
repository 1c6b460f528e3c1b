module example.com/services

go 1.26

require (
	connectrpc.com/connect v1.21.1
	github.com/99designs/gqlgen v0.17.98
	github.com/aws/aws-lambda-go v1.55.1
	github.com/gliderlabs/ssh v0.3.8
	github.com/go-kit/kit v0.13.0
	github.com/go-telegram-bot-api/telegram-bot-api/v5 v5.5.1
	github.com/larksuite/oapi-sdk-go/v3 v3.4.0
	github.com/mark3labs/mcp-go v1.2.1
	github.com/modelcontextprotocol/go-sdk v1.8.0
	github.com/mymmrac/telego v1.11.1
	github.com/zitadel/oidc/v3 v3.45.0
	goa.design/goa/v3 v3.25.3
	github.com/nats-io/nats.go v1.55.0
	github.com/slack-go/slack v0.35.0
	golang.org/x/crypto v0.54.0
	google.golang.org/grpc v1.85.0
	gopkg.in/telebot.v3 v3.3.8
)

replace (
	connectrpc.com/connect => ../../stubs/connect
	github.com/99designs/gqlgen => ../../stubs/gqlgen
	github.com/aws/aws-lambda-go => ../../stubs/lambda
	github.com/gliderlabs/ssh => ../../stubs/gliderssh
	github.com/go-kit/kit => ../../stubs/gokit
	github.com/go-telegram-bot-api/telegram-bot-api/v5 => ../../stubs/tgbotapi
	github.com/larksuite/oapi-sdk-go/v3 => ../../stubs/lark
	github.com/mark3labs/mcp-go => ../../stubs/mcpgo
	github.com/modelcontextprotocol/go-sdk => ../../stubs/stores/mcp
	github.com/mymmrac/telego => ../../stubs/telego
	github.com/zitadel/oidc/v3 => ../../stubs/oidc
	goa.design/goa/v3 => ../../stubs/goa
	github.com/nats-io/nats.go => ../../stubs/nats
	github.com/slack-go/slack => ../../stubs/slack
	golang.org/x/crypto => ../../stubs/xssh
	google.golang.org/grpc => ../../stubs/grpc
	gopkg.in/telebot.v3 => ../../stubs/telebot
)
